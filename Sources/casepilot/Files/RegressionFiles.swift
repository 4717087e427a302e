import CaseAssistant

extension Session {
  /// The cases with expected answers of some files, or folders of `.jsonl` files; without any, those of
  /// `Rules/cases`.
  func regressionCases(_ operands: [String]) throws(Failure) -> [RegressionCase] {
    var cases: [RegressionCase] = []
    for operand in operands.isEmpty ? ["Rules/cases"] : operands {
      var paths = [operand]
      if operand != "-", Folder.isFolder(operand) {
        paths = try Folder.files(in: operand, endingIn: ".jsonl")
      }
      for path in paths { cases += RegressionCase.read(try contents(of: path)) }
    }
    return cases
  }
}
