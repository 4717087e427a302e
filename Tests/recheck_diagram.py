#!/usr/bin/env python3
"""Re-checks an exported decision diagram, knowing nothing but Docs/Diagram.md.

    casepilot tree --format json | Tests/recheck_diagram.py [--limit N] [--sample N] [--seed N]

Reads the diagram from a file or from standard input. Checks its form, that it is complete and exclusive, and that it
decides as its rules do: over all combinations of facts up to --limit of them, beyond that over a seeded sample of
--sample cases and over the boundaries of every rule and every question. Prints counts; exits with 2 when something is
wrong.
"""

import argparse
import json
import math
import random
import sys
from itertools import product

SHOWN = 10  # faults told one by one


class Diagram:
    """The document, with names replaced by numbers where that makes deciding quicker."""

    def __init__(self, document):
        self.facts = document["facts"]
        self.place = {fact["name"]: index for index, fact in enumerate(self.facts)}
        self.values = [{name: i for i, name in enumerate(fact["values"])} for fact in self.facts]
        self.rules = document["rules"]
        self.rule_place = {rule["name"]: index for index, rule in enumerate(self.rules)}
        self.outcomes = [json.dumps(rule["outcome"], sort_keys=True) for rule in self.rules]
        self.questions = {question["name"]: question for question in document["questions"]}
        self.leaves = {leaf["name"]: leaf["rules"] for leaf in document["leaves"]}
        self.root = document["root"]
        # For each question its fact and, value by value, where to go on.
        self.steps = {}
        for name, question in self.questions.items():
            place = self.place[question["fact"]]
            to = [None] * len(self.values[place])
            for branch in question["branches"]:
                for value in branch["values"]:
                    to[self.values[place][value]] = branch["to"]
            self.steps[name] = (place, to)
        self.holds = [eval(f"lambda case: {self.source(rule['when'])}") for rule in self.rules]  # noqa: S307
        self.above = [[] for _ in self.rules]
        for index, rule in enumerate(self.rules):
            for name in rule["overrides"]:
                self.above[self.rule_place[name]].append(index)

    def source(self, condition):
        """A condition as an expression; it consists of numbers and operators only."""
        if "fact" in condition:
            place = self.place[condition["fact"]]
            allowed = sorted(self.values[place][value] for value in condition["is"])
            return f"(case[{place}] in {{{', '.join(map(str, allowed))}}})" if allowed else "False"
        if "all" in condition:
            return "(" + " and ".join(["True"] + [self.source(part) for part in condition["all"]]) + ")"
        if "any" in condition:
            return "(" + " or ".join(["False"] + [self.source(part) for part in condition["any"]]) + ")"
        return f"(not {self.source(condition['not'])})"

    def applying(self, case):
        """The rules that apply to a case, read one by one."""
        holding = [index for index, holds in enumerate(self.holds) if holds(case)]
        if len(holding) < 2:
            return holding
        held = set(holding)
        return [index for index in holding if not any(above in held for above in self.above[index])]

    def leaf(self, case):
        """The leaf at which a case ends."""
        name = self.root
        while name in self.steps:
            place, to = self.steps[name]
            name = to[case[place]]
        return name

    def tell(self, case):
        return ", ".join(f"{fact['name']}={fact['values'][value]}" for fact, value in zip(self.facts, case))


def form(document):
    """What is wrong with the form of the document."""
    if document["version"] != 1:
        yield f"version {document['version']} is not known"
    for kind in ("facts", "rules", "questions", "leaves"):
        names = [element["name"] for element in document[kind]]
        if len(set(names)) != len(names):
            yield f"two of the {kind} have one name"
    facts = {fact["name"]: fact for fact in document["facts"]}
    for fact in facts.values():
        if not fact["values"] or len(set(fact["values"])) != len(fact["values"]):
            yield f"the values of {fact['name']} are not different"
        if fact["kind"] == "number":
            ranges = fact["ranges"]
            if len(ranges) != len(fact["values"]) or any(low > high for low, high in ranges):
                yield f"the ranges of {fact['name']} are no ranges"
            if any(left[1] + 1 != right[0] for left, right in zip(ranges, ranges[1:])):
                yield f"the ranges of {fact['name']} leave a gap or overlap"
    rules = {rule["name"] for rule in document["rules"]}
    targets = {question["name"] for question in document["questions"]}
    targets |= {leaf["name"] for leaf in document["leaves"]}
    for leaf in document["leaves"]:
        if not set(leaf["rules"]) <= rules:
            yield f"leaf {leaf['name']} names a rule that is not there"
    seen = {}
    for question in document["questions"]:
        name, values = question["name"], facts[question["fact"]]["values"]
        named = [value for branch in question["branches"] for value in branch["values"]]
        if sorted(named) != sorted(values):
            yield f"question {name} does not have each value of {question['fact']} in one branch"
        if len(question["branches"]) < 2:
            yield f"question {name} need not be asked"
        if len({branch["to"] for branch in question["branches"]}) < len(question["branches"]):
            yield f"two branches of question {name} lead to one place"
        if any(branch["to"] not in targets for branch in question["branches"]):
            yield f"question {name} leads nowhere"
        same = json.dumps([question["fact"], question["branches"]])
        if same in seen:
            yield f"questions {seen[same]} and {name} are the same"
        seen[same] = name
    if document["root"] not in targets:
        yield "the root leads nowhere"


def structure(diagram):
    """What is wrong with the ways through the diagram, and with the leaves they end at."""
    reached, waiting, entries = {diagram.root}, [diagram.root], {}
    while waiting:
        name = waiting.pop()
        if name not in diagram.steps:
            continue
        for target in set(diagram.steps[name][1]):
            entries[target] = entries.get(target, 0) + 1
            if target not in reached:
                reached.add(target)
                waiting.append(target)
    # From the root on, what every way to a question asked for before; a question is looked at once all
    # ways to it have been.
    asked, waiting, passed = {diagram.root: set()}, [diagram.root], set()
    while waiting:
        name = waiting.pop()
        passed.add(name)
        if name not in diagram.steps:
            continue
        place, to = diagram.steps[name]
        if place in asked[name]:
            yield f"a way asks for {diagram.facts[place]['name']} twice, the second time at {name}"
        for target in set(to):
            asked.setdefault(target, set()).update(asked[name], {place})
            entries[target] -= 1
            if entries[target] == 0:
                waiting.append(target)
    for name in sorted(reached - passed):
        yield f"ways lead round in a circle at {name}"
    for name in set(diagram.questions) | set(diagram.leaves):
        if name not in reached:
            yield f"nothing leads to {name}"
    for name, rules in diagram.leaves.items():
        if name in reached and not rules:
            yield f"not complete: leaf {name} has no rule"
        if name in reached and len(rules) > 1:
            yield f"not exclusive: leaf {name} has the rules {', '.join(rules)}"


def satisfy(diagram, condition, case, wanted, generator):
    """Changes a case so that a condition holds, or does not; not always to the end."""
    if "fact" in condition:
        place = diagram.place[condition["fact"]]
        allowed = {diagram.values[place][value] for value in condition["is"]}
        fitting = [value for value in range(len(diagram.values[place])) if (value in allowed) == wanted]
        if fitting and case[place] not in fitting:
            case[place] = generator.choice(fitting)
    elif "not" in condition:
        satisfy(diagram, condition["not"], case, not wanted, generator)
    else:
        parts = condition.get("all", condition.get("any"))
        if parts and ("all" in condition) != wanted:
            parts = [generator.choice(parts)]
        for part in parts:
            satisfy(diagram, part, case, wanted, generator)


def neighbors(diagram, case):
    """A case and all that differ from it in one fact."""
    yield tuple(case)
    for place, values in enumerate(diagram.values):
        for value in range(len(values)):
            if value != case[place]:
                yield tuple(case[:place]) + (value,) + tuple(case[place + 1 :])


def boundaries(diagram, generator):
    """Cases around every rule and behind every branch of every question."""
    def anything():
        return [generator.randrange(len(values)) for values in diagram.values]

    for rule in diagram.rules:
        case = anything()
        satisfy(diagram, rule["when"], case, True, generator)
        yield from neighbors(diagram, case)
    ways, waiting = {diagram.root: {}}, [diagram.root]
    for name in waiting:
        if name not in diagram.steps:
            continue
        place, to = diagram.steps[name]
        for value, target in enumerate(to):
            way = {**ways[name], place: value}
            case = anything()
            for known, given in way.items():
                case[known] = given
            yield tuple(case)
            if target not in ways:
                ways[target] = way
                waiting.append(target)


def equality(diagram, cases):
    """Decides cases both ways; gives their number and what differs."""
    count, faults, met = 0, [], set()
    for case in cases:
        count += 1
        applying = diagram.applying(case)
        expected, outcomes = [], []
        for index in applying:
            if diagram.outcomes[index] not in outcomes:
                outcomes.append(diagram.outcomes[index])
                expected.append(diagram.rules[index]["name"])
        leaf = diagram.leaf(case)
        met.add(leaf)
        if diagram.leaves[leaf] != expected[:4]:
            faults.append(f"{diagram.tell(case)}: the rules say {expected}, the diagram {diagram.leaves[leaf]}")
    return count, len(met), faults


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("file", nargs="?", help="the exported diagram (default: standard input)")
    parser.add_argument("--limit", type=int, default=1_000_000, help="combinations checked one by one")
    parser.add_argument("--sample", type=int, default=200_000, help="cases drawn beyond the limit")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.file:
        with open(options.file, encoding="utf-8") as file:
            document = json.load(file)
    else:
        document = json.load(sys.stdin)
    faults = list(form(document))
    if not faults:
        diagram = Diagram(document)
        faults += structure(diagram)
        total = math.prod(len(values) for values in diagram.values)
        print(
            f"{document['ruleset']['name']} on {document['date']}: {len(diagram.facts)} facts, "
            f"{len(diagram.rules)} rules, {len(diagram.questions)} questions, {len(diagram.leaves)} leaves"
        )
        if total <= options.limit:
            every = product(*(range(len(values)) for values in diagram.values))
            count, met, wrong = equality(diagram, every)
            print(f"all {count:,} combinations of facts, {met} leaves met")
        else:
            generator = random.Random(options.seed)
            drawn = (
                tuple(generator.randrange(len(values)) for values in diagram.values)
                for _ in range(options.sample)
            )
            count, met, wrong = equality(diagram, drawn)
            print(f"{count:,} of {total:,} combinations of facts (seed {options.seed}), {met} leaves met")
            count, met, more = equality(diagram, boundaries(diagram, generator))
            print(f"{count:,} combinations at the boundaries, {met} leaves met")
            wrong += more
        faults += wrong
    for fault in faults[:SHOWN]:
        print(f"wrong: {fault}")
    print(f"{len(faults)} faults" if faults else "complete, exclusive, equal to its rules")
    return 2 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
