// Notes which links of documents fit no duty, in place of what was noted before
// :param documents => ['example']
// :param unfit => [{document: 'example', end: 'other:(一)1:市甲局:养老'}]
UNWIND $documents AS id
MATCH (d:Document {id: id})
WITH d, [each IN $unfit WHERE each.document = d.id | each.end] AS ends
SET d.unfitLinks = CASE WHEN ends <> [] THEN ends END
