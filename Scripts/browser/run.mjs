// Answers one case with the browser build and prints the JSON; fails when there is no coded answer.
import { readFileSync } from 'node:fs'

const [file, text] = process.argv.slice(2)
const module = await WebAssembly.instantiate(readFileSync(file), {})
const { memory, casepilot_input, casepilot_answer, casepilot_output } = module.instance.exports
const bytes = new TextEncoder().encode(text)
const place = casepilot_input(bytes.length)
new Uint8Array(memory.buffer).set(bytes, place)
const length = casepilot_answer()
if (length < 0) throw new Error('the built-in rules do not compile')
const start = casepilot_output()
const answer = new TextDecoder().decode(new Uint8Array(memory.buffer, start, length))
if (JSON.parse(answer).verdict !== 'coded') throw new Error('no coded answer: ' + answer)
console.log(answer)
