// By which changes did duties of one body reach another, without going back in time? (graph)
// :param from => '市国土资源局'
// :param to => '市应急管理局'
MATCH path = (:Agency {name: $from})-[changes:HELD|TRANSFERRED_TO|MERGED_INTO|ALL_DUTIES_TO|RENAMED_TO|CONVERTED_TO|REESTABLISHED_AS*1..12]->(:Agency {name: $to})
// No change may be over before an earlier one of the path can have begun; an open date excludes nothing.
WHERE none(j IN range(1, size(changes) - 1) WHERE any(i IN range(0, j - 1)
    WHERE coalesce(changes[j].notAfter < changes[i].notBefore, false)))
  // A reform acts on the bodies as they were before it, so the next change must be of another one.
  AND none(i IN range(1, size(changes) - 1)
    WHERE type(changes[i]) <> 'TRANSFERRED_TO' AND changes[i].reform = changes[i - 1].reform)
RETURN path
ORDER BY length(path)
LIMIT 25
