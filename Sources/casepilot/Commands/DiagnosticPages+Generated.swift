// Made by Scripts/embed-pages from the files under Docs/Diagnostics. Do not edit.
// swift-format-ignore-file

enum DiagnosticPages {
  static func page(named name: String) -> String? {
    switch name {
    case "code-out-of-edition": ##"""
# code-out-of-edition

For people who write rules.

A rule reports a code, or a companion adds one, on dates on which the code does not exist.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
  from 2021-01-01
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own
```

## Why it matters

A code that was not yet or is no longer in the code book is rejected.

## How to fix it

Give the rule the dates of its code with `from` and `until`, and say with another rule what was right on the other dates.

## When it is safe to ignore

Never: correct the dates of the code if they are wrong.

"""##
    case "date-not-covered": ##"""
# date-not-covered

For people who write rules.

The date of `as of` lies outside the dates of `covers`.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2027-01-01
  covers 2020-01-01 until 2026-12-31
```

## Why it matters

Cases without a date of service are answered for `as of`; the book would not answer for them.

## How to fix it

Move one of the two.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "dead-companion": ##"""
# dead-companion

For people who write rules.

A companion never stands beside a line: no case of a rule that reports one of its codes satisfies its condition, or
its condition cannot hold at all.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

code 75894 "imaging for closing"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own

rule imaging
  beside 61624 when territory is abdomen
  also 75894
  because "Imaging is separate."
  source own
```

## Why it matters

What it would add, bundle or forbid is never said.

## How to fix it

Correct its codes or its condition, or remove it.

## When it is safe to ignore

Never: it was written to say something.

"""##
    case "dead-rule": ##"""
# dead-rule

For people who write rules.

A rule applies to no case on any date the book covers: its condition cannot hold, its dates lie outside, or rules that
override it hold wherever it does. The notes say which.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own

rule both
  when territory is brain and territory is abdomen
  query "Say which."
  because "A disease in two places."
  source own
```

## Why it matters

Somebody wrote it to decide something, and it does not.

## How to fix it

Widen its condition, take away the override, or remove the rule.

## When it is safe to ignore

Never: a rule that cannot apply misleads everybody who reads it.

"""##
    case "duplicate-name": ##"""
# duplicate-name

For people who write rules.

Two declarations of one kind, or two values of one fact, have the same name.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

fact territory "Which territory?"
  value brain "the brain"
```

## Why it matters

A rule that uses the name would mean either.

## How to fix it

Rename one of them, or merge the two. The note says where the first one is.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "duplicate-phrase": ##"""
# duplicate-phrase

For people who write rules.

A phrase stands twice and says the same both times, or two phrases that are read alike do: capitals, plurals, British
spelling and hyphens make no difference, except that abbreviations stay in capitals. `check --fix` removes the later one.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

phrases
  "meningioma" states territory brain
  "Meningioma" states territory brain
```

## Why it matters

When one of them is changed later, they will contradict each other.

## How to fix it

Remove one of them.

## When it is safe to ignore

Until one of them changes: the second has no effect.

"""##
    case "empty-group": ##"""
# empty-group

For people who write rules.

A group names no values.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"
  group head =
```

## Why it matters

A condition on the group could never hold.

## How to fix it

List the values after `=`, or remove the group.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "empty-text": ##"""
# empty-text

For people who write rules.

A text has no words in it.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  report 61624
  because ""
  source own
```

## Why it matters

Questions, labels and reasons are shown to people, and phrases are looked for in cases; an empty one says nothing.

## How to fix it

Write the words.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "gap": ##"""
# gap

For people who write rules.

There are combinations of facts to which no rule applies. The message counts them exactly, among the combinations of those
facts on which the gap depends; the notes describe them as conditions, as few and as wide as possible, and give one case
as far as it matters: whatever its other facts are, it has no answer.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own
```

## Why it matters

Such a case gets no answer at all: neither a code nor a question nor a pointer elsewhere.

## How to fix it

Add a rule with one of the conditions in the notes, or widen the rule that comes nearest. Where nothing of the family is to be reported, say so with `outside`; where the record must say more, with `query`.

## When it is safe to ignore

Never: the book promises one answer for every case.

"""##
    case "interval-without-rules": ##"""
# interval-without-rules

For people who write rules.

On some of the dates the book covers no rule is in effect.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"

rule all
  report 61624
  because "Everything since 2021."
  source own
  from 2021-01-01
```

## Why it matters

The book promises answers for these dates and has none.

## How to fix it

Narrow `covers`, or the dates of the rules.

## When it is safe to ignore

Never.

"""##
    case "invalid-code": ##"""
# invalid-code

For people who write rules.

A code does not have five digits or capitals.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

code 6162 "closing a vessel of the brain"
```

## Why it matters

A mistyped code would be reported as it stands.

## How to fix it

Write the five characters of the code, such as `61624` or `0644T`.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "invalid-date": ##"""
# invalid-date

For people who write rules.

A date is not a day of the calendar in the form `YYYY-MM-DD`.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

code 61624 "closing a vessel of the brain"
  from 2026-02-30
```

## Why it matters

Rules change with the date of service; a wrong day applies the wrong rule.

## How to fix it

Write year, month and day with hyphens, and check that the month has that day.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "invalid-name": ##"""
# invalid-name

For people who write rules.

A name is not made of lower-case letters, digits and hyphens, or is a word that joins conditions.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact Diseased_Territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"
```

## Why it matters

One way of writing names keeps them easy to find and impossible to confuse.

## How to fix it

Write it in lower case with hyphens between words.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "misplaced-clause": ##"""
# misplaced-clause

For people who write rules.

A clause stands in a declaration it does not belong to, such as a value in a rule, or an outcome in a rule with `beside`.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  report 61624
  measured minutes
  because "The disease lies in the brain."
  source own
```

## Why it matters

The clause would have no effect where it stands.

## How to fix it

Move it to the declaration it belongs to. A rule reports, points outside or queries; a rule with `beside` adds to the line of another rule.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "missing-clause": ##"""
# missing-clause

For people who write rules.

A declaration lacks a clause it cannot do without.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  report 61624
  source own
```

## Why it matters

A rule without its outcome decides nothing, and one without `because` cannot be explained to the person who must defend the code.

## How to fix it

Add the clause that the message names.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "missing-file": ##"""
# missing-file

For people who write rules.

A file named by `use` is not there.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

use "vocabulary/vessels.rules"
```

## Why it matters

Without the file its rules and phrases are missing. Names that it may declare are not reported as unknown meanwhile.

## How to fix it

Check the spelling. The path is taken from the folder of the file that says `use`.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "missing-rulebook": ##"""
# missing-rulebook

For people who write rules.

No file of the book begins with `rulebook`.

## Example

```rules
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"
```

## Why it matters

Edition and dates tell which rules an answer rests on.

## How to fix it

Add `rulebook` with `edition`, `as of` and `covers` to the main file, or hand in the main file and not one of its parts.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "missing-source": ##"""
# missing-source

For people who write rules.

A rule does not say what it rests on.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
```

## Why it matters

Every code must be defensible. An auditor asks for the source before the reason.

## How to fix it

Add `source` with the names of declared sources. If the claim is your own judgement, declare a source that says so.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "needless-override": ##"""
# needless-override

For people who write rules.

A rule overrides another although no case satisfies the conditions of both.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own
  overrides body

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own
```

## Why it matters

A reader takes it that the two compete, and looks for the case in which they do.

## How to fix it

Remove the name from `overrides`.

## When it is safe to ignore

While the rules are being written and the condition of one is still to be widened.

"""##
    case "nesting-too-deep": ##"""
# nesting-too-deep

For people who write rules.

More than 40 conditions stand inside each other.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

section deep
  when not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not not territory is brain
```

## Why it matters

Nobody can check such a condition by reading it.

## How to fix it

Write several rules with simple conditions, or a `section` for what they share.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "number-out-of-range": ##"""
# number-out-of-range

For people who write rules.

A number lies outside the range its fact declares, or is longer than nine digits.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact minutes number 0 to 999 "How many minutes?"

section long
  when minutes at least 1000
```

## Why it matters

The condition could never hold, or always would.

## How to fix it

Correct the number, or widen the range of the fact.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "orphan-add-on": ##"""
# orphan-add-on

For people who write rules.

An add-on code can be given on a date on which none of the codes it belongs to can.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"
  add-on to 61624

rule brain
  when territory is brain
  outside "another family"
  because "Not ours."
  source own

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own
```

## Why it matters

An add-on without its parent is rejected.

## How to fix it

Correct `add-on to`, or the rules and dates of the parent codes.

## When it is safe to ignore

When the parent is reported by another department and never by this book.

"""##
    case "overlap": ##"""
# overlap

For people who write rules.

Two rules with different outcomes both apply to some cases, and neither overrides the other. The message counts the
cases exactly, among the combinations of those facts on which it depends; the notes describe them.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule anywhere
  report 37242
  because "Any other artery."
  source own
```

## Why it matters

Rules have no order, so nothing says which of the two is right.

## How to fix it

Narrow one of the conditions, or add `overrides` to the rule that is the exception.

## When it is safe to ignore

Never: one case cannot have two answers.

"""##
    case "override-cycle": ##"""
# override-cycle

For people who write rules.

A rule overrides itself, or rules override each other in a circle.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  report 61624
  overrides brain
  because "The disease lies in the brain."
  source own
```

## Why it matters

Where all of them hold, each would give way to another, and no answer is left.

## How to fix it

Take out the `overrides` that should not be there. The message lists the circle.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "phrase-collision": ##"""
# phrase-collision

For people who write rules.

The same phrase says different things in two places, or two phrases that are read alike do: capitals, plurals, British
spelling and hyphens make no difference to the reader, nor does what follows another sign.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

phrases
  "sphenoid wing" states territory brain
  "sphenoid wing" suggests territory brain
```

## Why it matters

What a case means would depend on the order of lines.

## How to fix it

Keep one, make each phrase longer until it says which is meant, or let one speak only `near` words that tell.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "redundant-rule": ##"""
# redundant-rule

For people who write rules.

Without the rule every case would keep its outcome, on every date. All rules reported like this can go together.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own

rule brain-again
  when territory is brain
  report 61624
  because "Said twice."
  source own
```

## Why it matters

Two rules that say the same drift apart when only one of them is changed.

## How to fix it

Remove it, or narrow the rules that say the same.

## When it is safe to ignore

When its reason or its sources are worth quoting for the cases it speaks of. Where several rules agree, an answer quotes the first in the book.

"""##
    case "repeated-clause": ##"""
# repeated-clause

For people who write rules.

A clause that may stand once stands twice, or a rule has two outcomes.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  when territory is abdomen
  report 61624
  because "The disease lies in the brain."
  source own
```

## Why it matters

Only one of them could hold, and which one would depend on the order of lines.

## How to fix it

Keep one. Conditions are joined with `and` or `or` in one `when`; two outcomes are two rules.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "repeated-name": ##"""
# repeated-name

For people who write rules.

A name stands twice in one list.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

section head
  when territory is brain, brain
```

## Why it matters

Often another name was meant.

## How to fix it

Remove the second, or put in the name that was meant.

## When it is safe to ignore

When nothing else was meant: the repetition changes nothing.

"""##
    case "reversed-range": ##"""
# reversed-range

For people who write rules.

A range ends before it begins.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

code 61624 "closing a vessel of the brain"
  from 2026-01-01
  until 2025-12-31
```

## Why it matters

Nothing lies in such a range: the code or rule would never hold.

## How to fix it

Swap the two ends, or correct the one that is wrong.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "several-rulebooks": ##"""
# several-rulebooks

For people who write rules.

More than one `rulebook` stands in the files of a book.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

rulebook "another"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31
```

## Why it matters

A book has one edition and one span of dates.

## How to fix it

Keep the one of the main file.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "shadowed-phrase": ##"""
# shadowed-phrase

For people who write rules.

A phrase is never found: another one is always read in its place, or it holds a sign that nothing is read across.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule abdomen
  when territory is abdomen
  report 37242
  because "The disease lies in the abdomen."
  source own

phrases
  "mca" states territory brain
  "MCA" suggests territory brain
  "liver & spleen" states territory abdomen
```

## Why it matters

The line looks as if it did something. A word in small letters is found in capitals as well and comes before an abbreviation;
a comma, a colon, `&` and brackets end a phrase, and `#` stands for nothing in one.

## How to fix it

Write the phrase as the words that stand between the signs, or remove the one that is not meant.

## When it is safe to ignore

Until somebody relies on it: it has no effect.

"""##
    case "stray-character": ##"""
# stray-character

For people who write rules.

A character stands outside a text where no word, comma, `=` or parenthesis is wanted. Quotes of print (“ ”) count as such.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain “the brain”
  value abdomen "the abdomen"
```

## Why it matters

Characters slip in when lines are pasted from a word processor. Some of them cannot be seen, and a rule would say something else than it shows.

## How to fix it

Take the character out, or write straight quotes. `#` begins a comment.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "too-many-values": ##"""
# too-many-values

For people who write rules.

A fact has more than 64 values, or conditions cut a number into more than 64 steps.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact many "Which one?"
  value v1 "number 1"
  value v2 "number 2"
  value v3 "number 3"
  value v4 "number 4"
  value v5 "number 5"
  value v6 "number 6"
  value v7 "number 7"
  value v8 "number 8"
  value v9 "number 9"
  value v10 "number 10"
  value v11 "number 11"
  value v12 "number 12"
  value v13 "number 13"
  value v14 "number 14"
  value v15 "number 15"
  value v16 "number 16"
  value v17 "number 17"
  value v18 "number 18"
  value v19 "number 19"
  value v20 "number 20"
  value v21 "number 21"
  value v22 "number 22"
  value v23 "number 23"
  value v24 "number 24"
  value v25 "number 25"
  value v26 "number 26"
  value v27 "number 27"
  value v28 "number 28"
  value v29 "number 29"
  value v30 "number 30"
  value v31 "number 31"
  value v32 "number 32"
  value v33 "number 33"
  value v34 "number 34"
  value v35 "number 35"
  value v36 "number 36"
  value v37 "number 37"
  value v38 "number 38"
  value v39 "number 39"
  value v40 "number 40"
  value v41 "number 41"
  value v42 "number 42"
  value v43 "number 43"
  value v44 "number 44"
  value v45 "number 45"
  value v46 "number 46"
  value v47 "number 47"
  value v48 "number 48"
  value v49 "number 49"
  value v50 "number 50"
  value v51 "number 51"
  value v52 "number 52"
  value v53 "number 53"
  value v54 "number 54"
  value v55 "number 55"
  value v56 "number 56"
  value v57 "number 57"
  value v58 "number 58"
  value v59 "number 59"
  value v60 "number 60"
  value v61 "number 61"
  value v62 "number 62"
  value v63 "number 63"
  value v64 "number 64"
  value v65 "number 65"
```

## Why it matters

Nobody can answer such a question, and the decision tree grows with every value.

## How to fix it

Ask two questions that each settle a part, or leave out what no rule tells apart.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "unexpected-token": ##"""
# unexpected-token

For people who write rules.

The sentence goes on in a way the language does not know. The message names what was expected before what stands there.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory brain
  report 61624
  because "The disease lies in the brain."
  source own
```

## Why it matters

What cannot be read cannot be applied, and guessing would give a wrong code.

## How to fix it

Write what the message expects at the place of the caret. When it points behind a line, something is missing at its end. A keyword that is nearly right is told with the right one. `Docs/Language.md` shows every sentence.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "unknown-code": ##"""
# unknown-code

For people who write rules.

A rule reports, or stands beside, a code that the book does not declare.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  report 61642
  because "The disease lies in the brain."
  source own
```

## Why it matters

A mistyped code would be reported as it stands, and its label and dates are unknown.

## How to fix it

Correct the number, or declare it with `code`. Codes of other families, after `outside`, `also`, `never` and the like, need no declaration.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "unknown-fact": ##"""
# unknown-fact

For people who write rules.

A condition or a phrase names a fact that the book does not declare.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

section head
  when teritory is brain
```

## Why it matters

A condition on a fact that does not exist could never hold.

## How to fix it

Correct the name, or declare the fact.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "unknown-rule": ##"""
# unknown-rule

For people who write rules.

A rule overrides one that does not exist, or one that only stands beside lines.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  report 61624
  overrides abdomen
  because "The disease lies in the brain."
  source own
```

## Why it matters

The precedence that was meant would silently not hold.

## How to fix it

Correct the name. Rules with `beside` have no outcome and are not overridden.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "unknown-source": ##"""
# unknown-source

For people who write rules.

A rule or code names a source that the book does not declare.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"
code 61624 "closing a vessel of the brain"
fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source namas
```

## Why it matters

A claim without its source cannot be defended.

## How to fix it

Correct the name, or declare the source with its title and address.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "unknown-value": ##"""
# unknown-value

For people who write rules.

A word is not a value of the fact it is compared with. A phrase and a precedence name single values, not groups.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

section head
  when territory is bran
```

## Why it matters

A condition on a value that does not exist could never hold.

## How to fix it

Correct the word, or declare the value.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "unreachable-code": ##"""
# unreachable-code

For people who write rules.

A code is declared, but no rule that applies to any case reports it, points to it or places it beside a line.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

code 37244 "closing a vessel that bleeds"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own
```

## Why it matters

The book seems to know a code that it can never give.

## How to fix it

Report it in a rule, name it in a companion, or remove it.

## When it is safe to ignore

While the rules for the code are still to be written.

"""##
    case "unreachable-value": ##"""
# unreachable-value

For people who write rules.

Phrases speak to the fact, but none states or suggests this value, and silence does not mean it.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own

phrases
  "meningioma" states territory brain
```

## Why it matters

No text can lead to the value, so rules that need it never decide a case that is read from text.

## How to fix it

Add a phrase for the value, or `silence means`.

## When it is safe to ignore

When the value is only ever given as a fact.

"""##
    case "unterminated-text": ##"""
# unterminated-text

For people who write rules.

A text that begins with `"` does not end on its line.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain
  value abdomen "the abdomen"
```

## Why it matters

Without its end nobody can tell the text from the rule.

## How to fix it

Close the text with `"` on the same line, however long the line becomes. A quote inside a text is written `\"`.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case "unused-fact": ##"""
# unused-fact

For people who write rules.

A fact changes no outcome and nothing that stands beside a line.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

fact side "Which side?"
  value left "left"
  value right "right"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule body
  when territory is abdomen
  report 37242
  because "The disease lies outside the brain."
  source own
```

## Why it matters

Readers and phrases take trouble over something that never matters; perhaps a rule forgot to ask.

## How to fix it

Test it in a rule, or remove it.

## When it is safe to ignore

When the fact is wanted in the answer only.

"""##
    case "unused-value": ##"""
# unused-value

For people who write rules.

Some values of a fact are never told apart: whatever else is true, exchanging one for another changes no outcome and
nothing that stands beside a line.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

source own "Our own reading"

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"
  value chest "the chest"

code 61624 "closing a vessel of the brain"
code 37242 "closing an artery"

rule brain
  when territory is brain
  report 61624
  because "The disease lies in the brain."
  source own

rule body
  when territory is not brain
  report 37242
  because "The disease lies outside the brain."
  source own
```

## Why it matters

Values that make no difference could be one value, or a rule was meant to tell them apart.

## How to fix it

Join the values, or tell them apart in a rule.

## When it is safe to ignore

When the values help readers to say what they found, or phrases to state it. It is a remark for that reason.

"""##
    case "wrong-comparison": ##"""
# wrong-comparison

For people who write rules.

A fact is compared in a way that does not fit its kind: `at least` and `at most` are for numbers, names for the others.

## Example

```rules
rulebook "example"
  edition "1"
  as of 2026-01-01
  covers 2020-01-01 until 2026-12-31

fact territory "Where is the disease?"
  value brain "the brain"
  value abdomen "the abdomen"

section head
  when territory at least 3
```

## Why it matters

The comparison means nothing, so the condition could never hold.

## How to fix it

Use `is` with values, or `at least` and `at most` with a number.

## When it is safe to ignore

Never: the rules are not used until it is mended.

"""##
    case _: nil
    }
  }
}
