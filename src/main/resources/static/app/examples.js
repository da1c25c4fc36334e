/** Questions that work, to begin with. */
import { place } from './address.js';
import { el, link } from './dom.js';
import { language, words } from './language.js';

/** One of each kind, in both languages. */
export const EXAMPLES = [
	{ zh: '监察局的职责去哪了', en: 'Where did the duties of 监察局 go?' },
	{ zh: '应急管理局的职责从哪来', en: 'Where did the duties of 应急管理局 come from?' },
	{ zh: '谁负责防震减灾', en: 'Who is responsible for 防震减灾?' },
	{ zh: '市委组织部挂哪些牌子', en: 'Which plates does 市委组织部 carry?' },
	{ zh: '国家质量监督检验检疫总局', en: '国家质量监督检验检疫总局' },
	{ zh: 'guotuziyuanju', en: 'guotuziyuanju' },
];

/** The examples as links. */
export function examples() {
	return el('section', { class: 'examples', 'aria-label': words('examples.label') },
		el('h2', {}, words('examples.heading')),
		el('ul', {}, EXAMPLES.map((each) => el('li', {}, link(place({ q: each[language()] }), {}, each[language()])))));
}
