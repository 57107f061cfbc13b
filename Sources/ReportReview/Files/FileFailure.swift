import AnnualReport
import Glibc

/// Why a file could not be written.
public struct FileFailure: Error, Hashable {
  /// The file.
  public let path: String
  /// Why, and what to do.
  public let reason: Bilingual

  /// File and reason in one line.
  public var message: Bilingual {
    Bilingual(zh: "\(path): \(reason.zh)", en: "\(path): \(reason.en)")
  }

  /// A failure of the system by its number.
  init(_ path: String, _ code: Int32) {
    let reason = Self.reason(of: code)
    self.init(path, Bilingual(zh: "无法写入：\(reason.zh)", en: "cannot be written: \(reason.en)"))
  }

  /// A failure for a reason.
  init(_ path: String, _ reason: Bilingual) {
    self.path = path
    self.reason = reason
  }

  /// What a number of the system means, and what to do.
  static func reason(of code: Int32) -> Bilingual {
    switch code {
    case ENOENT, ENOTDIR: Bilingual(zh: "没有这个文件或文件夹，请检查路径", en: "no such file or folder; check the path")
    case EACCES, EPERM: Bilingual(zh: "没有权限，请检查文件和文件夹", en: "access is denied; check the file and its folder")
    case EROFS: Bilingual(zh: "此处只读，请写到别处", en: "the place is read-only; write elsewhere")
    case EISDIR: Bilingual(zh: "这是文件夹，请给出文件", en: "it is a folder; name a file")
    case ENOSPC, EDQUOT, EFBIG: Bilingual(zh: "空间不足，请检查磁盘", en: "there is no space left; check the disk")
    case ELOOP: Bilingual(zh: "链接绕成一圈", en: "the links lead in a circle")
    case ENAMETOOLONG: Bilingual(zh: "路径太长", en: "the path is too long")
    default:
      Bilingual(zh: String(cString: strerror(code)), en: String(cString: strerror(code)))
    }
  }
}
