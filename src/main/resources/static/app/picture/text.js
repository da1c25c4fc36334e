/** Text in a drawing, which does not break into lines by itself. */

/** How wide a character is, in ems. */
function em(character) {
	return character.codePointAt(0) > 0x2e7f || '“”‘’—…'.includes(character) ? 1 : 0.58;
}

/** The lines of a text, none wider than so many ems. */
export function lines(text, width) {
	const out = [];
	let line = '';
	let filled = 0;
	for (const part of text.split(/(?<=[\s、，；])|(?<=[\u2e80-\uffff])(?<![（“《〔])(?=[\u2e80-\uffff])/u)) {
		const wide = [...part].reduce((sum, character) => sum + em(character), 0);
		const opens = /^[、，；。）”）)]/.test(part);
		if (filled + wide > width && line !== '' && !opens) {
			out.push(line.trimEnd());
			line = '';
			filled = 0;
		}
		line += part;
		filled += wide;
	}
	return line === '' ? out : [...out, line.trimEnd()];
}
