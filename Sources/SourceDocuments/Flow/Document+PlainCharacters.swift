import AnnualReport
import ChineseText

extension Document {
  /// The document in the characters that are seen, without marks that are not; every place stays what it was.
  package var inPlainCharacters: Document {
    var document = self
    document.metadata = metadata.map {
      ($0.name, String(scalars: $0.content.unicodeScalars.compactMap(PlainCharacters.plain)))
    }
    document.blocks = blocks.map { block in
      switch block {
      case .paragraph(let passage): .paragraph(passage.inPlainCharacters)
      case .line(let passage): .line(passage.inPlainCharacters)
      case .link(let passage): .link(passage.inPlainCharacters)
      case .image: block
      case .table(var grid): .table(grid.inPlainCharacters())
      }
    }
    return document
  }
}

extension Grid {
  fileprivate mutating func inPlainCharacters() -> Grid {
    for row in rows.indices {
      for cell in rows[row].indices { rows[row][cell].text = rows[row][cell].text.inPlainCharacters }
    }
    return self
  }
}

extension Passage {
  fileprivate var inPlainCharacters: Passage {
    guard text.unicodeScalars.contains(where: { $0.value >= 0xAD && PlainCharacters.plain($0) != $0 }) else {
      return self
    }
    let plain = rewritten { _, scalar in PlainCharacters.plain(scalar).map { [$0] } ?? [] }
    return plain.text.isEmpty ? Passage(text: "", anchors: Array(anchors.prefix(1))) : plain
  }
}
