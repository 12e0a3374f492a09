/**
 * What a volunteer answered is kept by the id of the stratum: by its place alone it became another answer when staff moved
 * a stratum up or down. Those who are there have answered in the order that the draw has.
 */
export default `
UPDATE volunteer SET categories = coalesce((
  SELECT jsonb_object_agg(stratum->>'id', volunteer.categories->(place::integer - 1))
  FROM content, jsonb_array_elements(content.attrs->'strata') WITH ORDINALITY AS one (stratum, place)
  WHERE content.space = volunteer.space AND content.id = volunteer.draw AND place <= jsonb_array_length(volunteer.categories)
), '{}') WHERE jsonb_typeof(categories) = 'array';
`;
