/** The files of a made-up language, as they would stand in a folder of their own. */
export const thirdLanguage: Readonly<Record<string, unknown>> = {
  '/data/annotations/languages/eo/language.json': { tag: 'eo', name: 'Esperanto' },
  '/data/annotations/languages/eo/interface.json': {
    appName: 'Registro',
    skip: 'Al la teksto',
    navigation: 'Paĝoj',
    pages: { home: 'Hejmo', projects: 'Projektoj', themes: 'Temoj', guide: 'Vivo', glossary: 'Vortoj', about: 'Pri' },
    descriptions: {
      home: 'Hejmo',
      projects: 'Projektoj',
      project: 'Projekto {title}',
      themes: 'Temoj',
      theme: 'Temo {title}',
      guide: 'Vivo',
      glossary: 'Vortoj',
      about: 'Pri',
    },
    lead: 'Kio estis planita',
    notice: 'Neoficiala traduko',
    japanesePage: 'Japane',
    original: 'Originalo',
    untranslated: 'Ne tradukita',
    policy: 'Politiko {number}',
    project: 'Projekto {number}',
    departments: 'Fakoj',
    overview: 'Planita',
    achievements: 'Registrita',
    onlyMain: 'Nur ĉefaj rezultoj',
    year: 'FJ{year}',
    years: 'FJ{from}–{to}',
    noYear: 'Sen jaro',
    line: 'Linio {from}',
    lines: 'Linioj {from}–{to}',
    theirProjects: 'Projektoj',
    about: ['Pri ĉi tiuj paĝoj'],
  },
  '/data/annotations/languages/eo/plan.json': [
    { id: 'p1', original: '電子申請推進事業', text: 'Retaj petoj' },
    {
      id: 'p1-o2',
      sentences: [
        {
          original: '自宅のパソコンからだけではなく、携帯電話からの申請・届出についても実施する。',
          text: 'Ankaŭ per poŝtelefono.',
        },
      ],
    },
    { id: 'p1-a2', sentences: [{ original: 'Alia teksto.', text: 'Por alia teksto.' }] },
  ],
  '/data/annotations/languages/eo/whatever.json': {
    deep: [{ id: 'x', original: '電子サービス', text: 'Retaj servoj' }],
  },
}
