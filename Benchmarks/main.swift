// How fast casepilot is, one question after the other; name some to ask only these.
import CaseAssistant
import CodingRules

let wanted = CommandLine.arguments.dropFirst()

func asks(_ question: String) -> Bool { wanted.isEmpty || wanted.contains(question) }

guard let book = BuiltInRules.compile().ruleBook else { fatalError("the built-in rules are sound") }
let assistant = Assistant(book)

if asks("deciding") { Deciding.run() }
if asks("reading") { Reading.run(CaseReader(book)) }
if asks("facts") { Batch.runFromFacts(assistant) }
if asks("text") { Batch.runFromText(assistant) }
if asks("checking") { Checking.run() }
if asks("growth") { Growth.run() }
