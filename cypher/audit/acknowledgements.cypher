// The findings that somebody acknowledged
MATCH (a:Acknowledgement)
WHERE a.id >= ''
RETURN a.id AS id, a.reason AS reason, a.on AS on
