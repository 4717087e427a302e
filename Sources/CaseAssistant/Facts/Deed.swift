package import CodingRules

/// Something done at the encounter, found in a case: it makes one line of the answer.
package struct Deed: Hashable, Sendable {
  /// The value of the fact that opens a line.
  package var act: Int
  /// Where the case says so, as indices into `CaseReading.mentions`; empty for a deed that was given.
  package var mentions: [Int]
  /// Whether the case names the deed, or only a device or agent that usually means it.
  package var how: Answer.Provenance
  /// Whether it was begun and not completed.
  package var wasStopped: Bool
  /// Where it was done, as far as the case says so in one breath with the deed.
  package var places: [Place] = []
  /// Whether it is what was done at one place of several, and makes a line beside those of the others.
  package var isPart = false
  /// Whether it was begun on a day before the one asked about and goes on.
  package var isContinued = false
}

/// A deed the case mentions and that was not done at the encounter, with what the case says of it.
package struct DeedNotDone: Hashable, Sendable {
  /// Why a deed that some words name as done is none.
  package enum Doubt: Hashable, Sendable {
    /// Other words of the case say that it was not done, and weigh more.
    case contradicted
    /// Only a name, and no account tells of it.
    case onlyNamed
  }

  package var mention: Int
  package var status: Status
  /// Nil where the words themselves say that it was not done.
  package var doubt: Doubt?
}

/// What is known of one fact: the values still possible and where that comes from.
package struct FactFinding: Hashable, Sendable {
  package var possible: ValueSet
  package var how: Answer.Provenance
  package var evidence: [TextRange]
}

extension Deed {
  /// The deed at one of its places, told by the sentences that name the place.
  func part(at place: Place, in reading: CaseReading) -> Deed {
    let sentences = place.mentions.map { reading.mentions[$0].sentence }
    let near = mentions.filter { sentences.contains(reading.mentions[$0].sentence) }
    var part = self
    part.places = [place]
    part.isPart = true
    if !near.isEmpty { part.mentions = near }
    return part
  }
}
