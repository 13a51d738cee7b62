import * as v from 'valibot'

/**
 * data/annotations/pictures.json: whose the pictures in `public/` are, the icons and what a phone shows before it
 * installs the app. `plan`: the id of the plan that they show.
 */
export const PicturesSchema = v.object({
  plan: v.string(),
  screenshots: v.array(
    v.object({ file: v.string(), sizes: v.string(), form: v.picklist(['narrow', 'wide']), label: v.string() }),
  ),
})

export type Pictures = v.InferOutput<typeof PicturesSchema>
