import AlntimeCommands

Alntime.runProgram()
