// Another document that has a text
// :param id => 'example'
// :param hash => 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'
MATCH (d:Document)
WHERE d.textHash = $hash AND d.id <> $id
RETURN d.id AS id
ORDER BY id LIMIT 1
