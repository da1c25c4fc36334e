// The text of a document
// :param id => 'jiaozuo-2019'
MATCH (t:Text {id: $id})
RETURN t.content AS content
