/** Which HTML is valid, for built files and for pages drawn in the browser. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

/** A validator with the recommended rules, less those that the site has reason to break. */
export const htmlValidator = (): HtmlValidate =>
  new HtmlValidate(
    new StaticConfigLoader({
      root: true,
      extends: ['html-validate:recommended'],
      rules: {
        // On a phone rows are drawn as blocks, and browsers then forget what a table is unless roles say so.
        'no-redundant-role': ['error', { exclude: ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell'] }],
        // A list of communities is asked for by one name, once for each.
        'form-dup-name': 'off',
        // The schools that fit come while one types, which no <select> can do.
        'prefer-native-element': ['error', { exclude: ['listbox'] }],
        // It counts “&#39;” as five characters. heads.test.ts counts what is shown.
        'long-title': 'off',
      },
    }),
  )
