import StudyCommands

StudyWork.runProgram()
