extension String {
  /// The text of the scalars, which are encoded at once; appended one by one they take five times as long.
  package init(scalars: some Collection<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: scalars.count * 4) { buffer in
      var length = 0
      for scalar in scalars {
        for unit in scalar.utf8 {
          buffer[length] = unit
          length += 1
        }
      }
      return length
    }
  }
}
