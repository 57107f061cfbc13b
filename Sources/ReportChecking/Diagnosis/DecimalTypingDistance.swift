/// How many slips of typing separate two numbers: digits replaced, left out, added, or swapped with their neighbour.
///
/// A wrong sign counts as one more. The restricted Damerau–Levenshtein distance (optimal string alignment) of the decimal digits. F. J. Damerau, A
/// technique for computer detection and correction of spelling errors, 1964.
func decimalTypingDistance(_ a: Int, _ b: Int) -> Int {
  let (left, leftCount) = digits(a)
  let (right, rightCount) = digits(b)
  // The last three rows of the table of distances between prefixes are enough.
  var beforePrevious = [21 of Int](repeating: 0)
  var previous = [21 of Int](repeating: 0)
  for column in 0...rightCount { previous[column] = column }
  for row in 1...leftCount {
    var current = [21 of Int](repeating: row)
    for column in 1...rightCount {
      let replaced = previous[column - 1] + (left[row - 1] == right[column - 1] ? 0 : 1)
      var distance = min(replaced, previous[column] + 1, current[column - 1] + 1)
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        distance = min(distance, beforePrevious[column - 2] + 1)
      }
      current[column] = distance
    }
    beforePrevious = previous
    previous = current
  }
  return previous[rightCount] + ((a < 0) == (b < 0) ? 0 : 1)
}

/// The decimal digits, the last first, without the sign.
private func digits(_ number: Int) -> (digits: [20 of UInt8], count: Int) {
  var digits = [20 of UInt8](repeating: 0)
  var count = 0
  var rest = number.magnitude
  repeat {
    digits[count] = UInt8(rest % 10)
    rest /= 10
    count += 1
  } while rest > 0
  return (digits, count)
}
