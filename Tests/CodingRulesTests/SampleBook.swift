import CodingRules

/// A small sound book that uses every clause of the language.
let sampleBook = """
  # A book for tests.
  rulebook "sample"
    edition "2026-11"
    as of 2026-11-01
    covers 2014-01-01 until 2026-12-31
    notice "Numbers only."

  source own "Our own reading"
  source namas "Auditor association" "https://namas.co/"

  fact act "What was done?"
    value embolization "a vessel was closed" prior 5
    value injection "a needle was used"
    nearest wins
    opens a line

  fact territory "Where is the disease?"  # not the route
    value brain "the brain"
    value spinal-cord "the spinal cord"
    value abdomen "the abdomen"
    group cns = brain, spinal-cord
    precedence brain, spinal-cord, abdomen

  fact stent yes/no "Was a stent placed?"
    silence means no

  fact minutes number 0 to 999 "How many minutes?"
    measured minutes

  code 61624 "closing a vessel of the brain"
    from 2014-01-01
    source namas
  code 37242 "closing an artery"
  code 36002 "needle injection"
  code 75898 "a run afterwards"
    add-on to 61624, 37242

  section embolization when act is embolization

  rule cns
    when territory is cns and (minutes at least 10 or not stent is yes)
    report 61624
    because "The disease lies in the \\"brain\\"."
    source namas, own
    overrides body
    from 2014-01-01
    until 2026-12-31
    review "Look again."

  rule body
    when territory is not brain and minutes at most 120
    report 37242
    because "Everything else."
    source own

  rule run
    beside 61624, 37242 when stent is yes
    also 75898 units 2 modifier 26
    never 36002
    modifier XS
    again modifier 59
    because "A run of its own."
    source own

  section needle when act is injection

  rule needle
    outside 36002 "needle injection"
    because "No catheter."
    source own

  rule say-more
    when territory is abdomen
    query "Say where."
    overrides needle
    because "It matters."
    source own

  phrases
    "meningioma", "MMA" states territory brain
    "coil", "plug" suggests act embolization, territory abdomen states stent no
    "half an hour" states minutes 30
    "fiducial coil*" means nothing

  """
