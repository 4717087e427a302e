#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Folders of the file system, as far as case files need them.
enum Folder {
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The names in a folder, sorted by their bytes.
  static func names(in path: String) throws(Failure) -> [String] {
    guard let folder = opendir(path) else {
      throw Failure("cannot read '\(path)': \(systemMessage(errno))")
    }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      names.append(
        withUnsafeBytes(of: entry.pointee.d_name) {
          String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        })
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths of the files of a kind in a folder, in the order of their names; at least one.
  static func files(in path: String, endingIn ending: String) throws(Failure) -> [String] {
    let names = try names(in: path).filter { $0.hasSuffix(ending) }
    guard !names.isEmpty else { throw Failure("there is no \(ending) file in '\(path)'") }
    let folder = path.hasSuffix("/") ? path : path + "/"
    return names.map { folder + $0 }
  }

  /// The paths of the files of a kind in a folder and the folders in it, in the order of their
  /// names; hidden folders are left out.
  static func filesDeep(in path: String, endingIn ending: String) throws(Failure) -> [String] {
    let folder = path.hasSuffix("/") ? path : path + "/"
    var files: [String] = []
    for name in try names(in: path) where !name.hasPrefix(".") {
      if isFolder(folder + name), !isLink(folder + name) {
        files += try filesDeep(in: folder + name, endingIn: ending)
      } else if name.hasSuffix(ending) {
        files.append(folder + name)
      }
    }
    return files
  }

  /// Following links could go round in circles.
  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }
}
