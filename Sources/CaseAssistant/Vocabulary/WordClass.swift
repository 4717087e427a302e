/// What a word does in a sentence, as far as the reader must know; the lists are in `words.tsv`.
struct WordClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt64

  static let verb = WordClass(rawValue: 1 << 0)
  /// A verb that reports a finding (`seen`, `noted`), which ends no list of findings.
  static let report = WordClass(rawValue: 1 << 1)
  static let preposition = WordClass(rawValue: 1 << 2)
  /// `after`, `despite`: what follows is given, whatever the words before them deny.
  static let given = WordClass(rawValue: 1 << 3)
  /// May stand inside a cue of several words.
  static let adverb = WordClass(rawValue: 1 << 4)
  static let or = WordClass(rawValue: 1 << 5)
  static let and = WordClass(rawValue: 1 << 6)
  static let relative = WordClass(rawValue: 1 << 7)
  static let pronoun = WordClass(rawValue: 1 << 8)
  static let number = WordClass(rawValue: 1 << 9)
  static let month = WordClass(rawValue: 1 << 10)
  static let weekday = WordClass(rawValue: 1 << 11)
  static let abbreviation = WordClass(rawValue: 1 << 12)
  /// `pseudo`, `micro`: makes one word with the next, blank or no blank.
  static let combining = WordClass(rawValue: 1 << 13)
  static let determiner = WordClass(rawValue: 1 << 14)
  /// Names a procedure.
  static let act = WordClass(rawValue: 1 << 15)
  /// A letter before which a full stop does end a sentence: `type D.`
  static let grade = WordClass(rawValue: 1 << 16)
  /// A title or role before a name: `Dr. J. Smith`.
  static let title = WordClass(rawValue: 1 << 17)
  static let minute = WordClass(rawValue: 1 << 18)
  /// Stands for the deed of an earlier clause: `the procedure`, `the attempt`.
  static let deed = WordClass(rawValue: 1 << 19)
  /// Asks: `what`, `which`, `how`.
  static let asking = WordClass(rawValue: 1 << 20)
  static let imaging = WordClass(rawValue: 1 << 21)
  static let person = WordClass(rawValue: 1 << 22)
  /// Ordinary words: known, so that they are not taken for misspellings.
  static let ordinary = WordClass(rawValue: 1 << 23)

  /// A verb that only a plural or a joined subject has: `were`.
  static let plural = WordClass(rawValue: 1 << 24)
  /// Helps another verb: `was`, `has been`.
  static let be = WordClass(rawValue: 1 << 25)
  /// Leads to the way taken: `via`, `through`.
  static let route = WordClass(rawValue: 1 << 26)
  /// Follows the way taken: `access`, `approach`.
  static let access = WordClass(rawValue: 1 << 27)
  /// May stand between a word of access and the vessel: `puncture of the`.
  static let passing = WordClass(rawValue: 1 << 28)
  /// A noun that only measures the next: `episodes of`.
  static let kind = WordClass(rawValue: 1 << 29)
  /// What a relative does who speaks for the patient: `states`, `brought`.
  static let informs = WordClass(rawValue: 1 << 30)
  /// What was done to a device when it came in: `the drain placed last week`.
  static let placed = WordClass(rawValue: 1 << 31)
  /// Points at something already known: `the`, `this`, `her`.
  static let definite = WordClass(rawValue: 1 << 32)
  static let hour = WordClass(rawValue: 1 << 33)
  /// What runs in: `infusion`, `verapamil`.
  static let infused = WordClass(rawValue: 1 << 34)
  /// Times that are no infusion: `fluoroscopy`, `sedation`.
  static let clock = WordClass(rawValue: 1 << 35)
  /// Before a span of time: `for`, `over`.
  static let span = WordClass(rawValue: 1 << 36)
  /// After a span of time that passed: `later`, `ago`.
  static let later = WordClass(rawValue: 1 << 37)
  /// Where procedures are done, or who does them: `angiography suite`.
  static let place = WordClass(rawValue: 1 << 38)
  static let negation = WordClass(rawValue: 1 << 39)
  static let startsCue = WordClass(rawValue: 1 << 40)
  static let startsPhrase = WordClass(rawValue: 1 << 41)

  /// A unit of time from an hour up: `days`.
  static let unit = WordClass(rawValue: 1 << 48)
  /// Where a patient is brought for a procedure: `IR`, `angio suite`.
  static let site = WordClass(rawValue: 1 << 49)
  /// A verb that only carries the noun it governs: `proceed with`, `undergo`.
  static let light = WordClass(rawValue: 1 << 42)
  /// Opens a clause that has its own subject: `when`, `because`.
  static let subordinate = WordClass(rawValue: 1 << 43)
  /// Says that a procedure brought what it was for: `recanalized`, `stasis`.
  static let success = WordClass(rawValue: 1 << 44)
  /// The day of the encounter: `today`, `tonight`.
  static let today = WordClass(rawValue: 1 << 50)
  /// Who did it and tells it: `we`.
  static let teller = WordClass(rawValue: 1 << 45)

  static let startsHint = WordClass(rawValue: 1 << 46)
  /// A time of day in one word: `4pm`.
  static let clockTime = WordClass(rawValue: 1 << 47)

  /// May stand before its subject to lay down a condition: `should bleeding recur`.
  static let inverting = WordClass(rawValue: 1 << 52)
  static let infinitive = WordClass(rawValue: 1 << 53)
  /// What coders do with a code: `report`, `bundle`.
  static let coding = WordClass(rawValue: 1 << 54)
  /// Leaves open whether something is so: `would`, `when`, `if`.
  static let supposing = WordClass(rawValue: 1 << 55)
  /// A noun for what follows from an act, so that the act before it is not named: `syndrome`.
  static let state = WordClass(rawValue: 1 << 56)

  /// Answers a question with yes.
  static let affirming = WordClass(rawValue: 1 << 57)

  /// Says what something is for: `for`, `to`.
  static let purpose = WordClass(rawValue: 1 << 58)
  /// What an act does to a disease: `help`, `stop`; "did not help" says that it was done.
  static let effect = WordClass(rawValue: 1 << 59)
  /// Tells the side, as does the next; words for both sides are in both: `bilateral`.
  static let left = WordClass(rawValue: 1 << 61)
  static let right = WordClass(rawValue: 1 << 62)
  /// May stand between an act and what was treated, or between two things treated alike: `of`,
  /// `separately`.
  static let joining = WordClass(rawValue: 1 << 63)

  /// Whether something must follow, so that no sentence ends here.
  var isOpen: Bool {
    !isDisjoint(with: [.preposition, .determiner, .and, .or])
  }

  static func named(_ name: some StringProtocol) -> WordClass? {
    switch name {
    case "verb": .verb
    case "report": .report
    case "preposition": .preposition
    case "given": .given
    case "adverb": .adverb
    case "or": .or
    case "and": .and
    case "relative": .relative
    case "pronoun": .pronoun
    case "number": .number
    case "month": .month
    case "weekday": .weekday
    case "abbreviation": .abbreviation
    case "combining": .combining
    case "determiner": .determiner
    case "act": .act
    case "grade": .grade
    case "title": .title
    case "minute": .minute
    case "deed": .deed
    case "asking": .asking
    case "imaging": .imaging
    case "person": .person
    case "ordinary": .ordinary
    case "plural": .plural
    case "be": .be
    case "route": .route
    case "negation": .negation
    case "place": .place
    case "hour": .hour
    case "infused": .infused
    case "clock": .clock
    case "span": .span
    case "later": .later
    case "definite": .definite
    case "kind": .kind
    case "informs": .informs
    case "placed": .placed
    case "access": .access
    case "unit": .unit
    case "site": .site
    case "light": .light
    case "subordinate": .subordinate
    case "success": .success
    case "teller": .teller
    case "today": .today
    case "passing": .passing
    case "clock-time": .clockTime
    case "inverting": .inverting
    case "infinitive": .infinitive
    case "coding": .coding
    case "supposing": .supposing
    case "state": .state
    case "affirming": .affirming
    case "purpose": .purpose
    case "effect": .effect
    case "left": .left
    case "right": .right
    case "joining": .joining
    default: nil
    }
  }
}
