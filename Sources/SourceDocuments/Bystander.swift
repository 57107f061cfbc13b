import AnnualReport

/// A kind of file that lies beside reports wherever pages are kept, and that can be none.
public enum Bystander: Int, CaseIterable, Hashable, Sendable {
  case picture, font, script, styleSheet, recording, empty, otherBinary

  /// How much of a file tells.
  public static let headLength = 1024

  /// Tells the kind by the name of a file and its first bytes; `nil` where it may be a report, or is something in which
  /// people have reports.
  public init?(name: String, head: some Collection<UInt8>) {
    if head.count < Self.headLength, head.allSatisfy({ [0x20, 0x09, 0x0A, 0x0C, 0x0D].contains($0) }) {
      self = .empty
      return
    }
    switch SourceContent(of: Array(head.prefix(Self.headLength))) {
    case .docx, .pdf, .archive, .foreign, .mail: return nil
    case .text, .html, .json:
      guard let kind = Self(name: name) else { return nil }
      self = kind
    case .binary: self = Self(name: name) ?? .otherBinary
    }
  }

  /// Tells the kind by the name alone.
  public init?(name: String) {
    let file = name.split(separator: "/").last ?? ""
    guard let dot = file.lastIndex(of: "."), let kind = Self.suffixes[file[dot...].dropFirst().lowercased()] else {
      return nil
    }
    self = kind
  }

  private static let suffixes: [String: Bystander] = {
    let lists: [(Bystander, String)] = [
      (.picture, "png jpg jpeg gif bmp webp tif tiff ico svg avif heic"), (.font, "ttf otf ttc woff woff2 eot"),
      (.script, "js mjs map vbs"), (.styleSheet, "css less scss"),
      (.recording, "mp3 mp4 m4a wav ogg avi mov wmv flv webm swf"),
    ]
    var suffixes: [String: Bystander] = [:]
    for (kind, list) in lists {
      for suffix in list.split(separator: " ") { suffixes[String(suffix)] = kind }
    }
    return suffixes
  }()

  /// What the kind is called.
  public var name: Bilingual {
    switch self {
    case .picture: Bilingual(zh: "图片", en: "pictures")
    case .font: Bilingual(zh: "字体", en: "fonts")
    case .script: Bilingual(zh: "脚本", en: "scripts")
    case .styleSheet: Bilingual(zh: "样式表", en: "style sheets")
    case .recording: Bilingual(zh: "音像", en: "recordings")
    case .empty: Bilingual(zh: "空文件", en: "empty files")
    case .otherBinary: Bilingual(zh: "其他二进制文件", en: "other binary files")
    }
  }

  /// What is said of one such file.
  public var reason: Bilingual {
    Bilingual(zh: "不是年报：属于\(name.zh)", en: "not an annual report: one of the \(name.en)")
  }
}
