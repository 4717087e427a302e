/// The name a person probably meant: one equal but for case, or one whose edit distance is at most
/// a third of the length of what was written (at least one); of several, the closest, then the first.
package func closestName(to written: String, among candidates: some Sequence<String>) -> String? {
  let bytes = Array(written.utf8)
  let lowered = bytes.map(lowercased)
  var limit = max(1, bytes.count / 3)
  var closest: String?
  for candidate in candidates where candidate != written {
    let other = Array(candidate.utf8)
    if other.map(lowercased) == lowered { return candidate }
    guard abs(other.count - bytes.count) <= limit, other.count > 1 || bytes.count > 1 else {
      continue
    }
    let distance = editDistance(bytes, other)
    if distance < limit || (distance == limit && closest == nil) {
      limit = distance
      closest = candidate
    }
  }
  return closest
}

/// How many letters must be inserted, left out, replaced or swapped with their neighbour.
func editDistance(_ left: [UInt8], _ right: [UInt8]) -> Int {
  var beforePrevious = [Int](repeating: 0, count: right.count + 1)
  var previous = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    row.reserveCapacity(right.count + 1)
    for j in right.indices {
      let replaced = previous[j] + (left[i] == right[j] ? 0 : 1)
      var best = min(replaced, previous[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        best = min(best, beforePrevious[j - 1] + 1)
      }
      row.append(best)
    }
    beforePrevious = previous
    previous = row
  }
  return previous[right.count]
}

private func lowercased(_ byte: UInt8) -> UInt8 {
  (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
}
