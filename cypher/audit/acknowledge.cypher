// Notes that somebody acknowledged a finding, and why
// :param id => '0123456789abcdef'
// :param reason => '原文如此'
// :param on => '2026-01-01'
MERGE (a:Acknowledgement {id: $id})
SET a.reason = $reason, a.on = $on
