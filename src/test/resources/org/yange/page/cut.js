// What of the page is cut off or lies on something else, in words; an empty list where all is well.
() => {
  const out = [];
  const over = (one, other) => one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;
  for (const node of document.querySelectorAll('svg.lineage .node')) {
    for (const part of [node, ...node.querySelectorAll('.beside')]) {
      const box = part.querySelector(':scope > rect').getBoundingClientRect();
      for (const text of part.querySelectorAll(':scope > text')) {
        const at = text.getBoundingClientRect();
        if (at.left < box.left || at.right > box.right + 1 || at.top < box.top - 1 || at.bottom > box.bottom + 1) {
          out.push('cut: ' + text.textContent);
        }
      }
    }
  }
  const boxes = [...document.querySelectorAll('svg.lineage .node')].map((node) => [node, [...node.querySelectorAll('rect')].map((rect) => rect.getBoundingClientRect())]);
  boxes.forEach(([node, mine], index) => boxes.slice(index + 1).forEach(([other, theirs]) => {
    if (mine.some((one) => theirs.some((two) => over(one, two)))) {
      out.push('on one another: ' + node.textContent + ' / ' + other.textContent);
    }
  }));
  for (const each of document.querySelectorAll('main *:not(.unseen)')) {
    const style = getComputedStyle(each);
    if (['hidden', 'clip'].includes(style.overflowX) && each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1 && !(each instanceof SVGElement)) {
      out.push('clipped: ' + each.className + ' ' + each.textContent.slice(0, 40));
    }
  }
  return out;
}
