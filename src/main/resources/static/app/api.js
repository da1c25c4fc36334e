/** Asks the interface that every other program asks, too. */
import { language } from './language.js';

/** What the interface tells when it cannot answer (RFC 9457). */
export class Problem extends Error {

	constructor(status, body) {
		super(body.title ?? String(status));
		this.status = status;
		this.code = (body.type ?? '').split(':').pop() || 'internal';
		this.body = body;
	}

}

/** The path of an operation with its parameters; those without a value are left out. */
export function path(operation, parameters = {}) {
	const given = Object.entries(parameters).filter(([, value]) => value !== null && value !== undefined && value !== '');
	const query = new URLSearchParams(given).toString();
	return '/api/v1' + operation + (query ? '?' + query : '');
}

/** A part of a path. */
export const segment = encodeURIComponent;

/** Asks and gives what comes as JSON. */
export async function get(operation, parameters) {
	return (await send('GET', operation, { parameters })).json();
}

/** Sends something; gives the response or throws the problem. */
export async function send(method, operation, { parameters, body, type, accept = 'application/json' } = {}) {
	const headers = { Accept: accept, 'Accept-Language': language() };
	if (type) {
		headers['Content-Type'] = type;
	}
	let response;
	try {
		response = await fetch(path(operation, parameters), { method, headers, body });
	}
	catch {
		throw new Problem(0, { type: 'urn:yange:problem:unreachable' });
	}
	if (!response.ok) {
		throw new Problem(response.status, await response.json().catch(() => ({})));
	}
	return response;
}
