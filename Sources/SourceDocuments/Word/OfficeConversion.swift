import FoundationEssentials

/// Makes Word documents and pages of what only office programs read, by LibreOffice where it is installed.
enum OfficeConversion {
  /// What is made, by the name that LibreOffice has for it.
  enum Target: String {
    case docx, html
  }

  /// How long a conversion may take.
  static let timeLimit = Duration.seconds(60)

  /// The bytes of the document or page made of the bytes of the format.
  ///
  /// LibreOffice runs with a profile of its own in a private folder, without macros, and with a proxy that leads nowhere,
  /// so that nothing a document refers to is fetched. `soffice` is the name or the path of the program.
  static func converted(
    _ bytes: [UInt8], in format: ForeignFormat, to target: Target, by soffice: String = "soffice",
    within limit: Duration = timeLimit
  ) async throws(UnreadableSource) -> [UInt8] {
    let files = FileManager.default
    let folder = files.temporaryDirectory.appending(path: "nianbao-\(UUID().uuidString)", directoryHint: .isDirectory)
    defer { try? files.removeItem(at: folder) }
    do {
      let profile = folder.appending(path: "profile/user", directoryHint: .isDirectory)
      let owner: [FileAttributeKey: Any] = [.posixPermissions: 0o700]
      try files.createDirectory(at: folder, withIntermediateDirectories: false, attributes: owner)
      try files.createDirectory(at: profile, withIntermediateDirectories: true, attributes: owner)
      try Data(settings.utf8).write(to: profile.appending(path: "registrymodifications.xcu"))
      try Data(bytes).write(to: folder.appending(path: "source"))
      _ = try await LimitedProgram(name: soffice, time: limit, memory: memory, folder: folder.path).output(
        of: [],
        [
          "-env:UserInstallation=file://\(folder.path)/profile", "--headless", "--norestore", "--convert-to",
          target.rawValue, "--outdir", folder.path, "\(folder.path)/source",
        ])
      return Array(try Data(contentsOf: folder.appending(path: "source.\(target.rawValue)")))
    } catch {
      throw format.unreadable
    }
  }

  /// The memory that LibreOffice may take, in bytes: it reserves far more than it uses.
  private static let memory = 4 << 30

  /// The settings of LibreOffice's profile.
  private static let settings = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" \
    oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" \
    oor:op="fuse"><value>true</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetProxyType" oor:op="fuse"><value>2</value>\
    </prop></item>
    <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyName" oor:op="fuse">\
    <value>127.0.0.1</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPProxyPort" oor:op="fuse"><value>9</value>\
    </prop></item>
    <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyName" oor:op="fuse">\
    <value>127.0.0.1</value></prop></item>
    <item oor:path="/org.openoffice.Inet/Settings"><prop oor:name="ooInetHTTPSProxyPort" oor:op="fuse"><value>9</value>\
    </prop></item>
    </oor:items>
    """
}
