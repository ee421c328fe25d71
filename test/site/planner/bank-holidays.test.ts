/** Counts over every awkward bank holiday of 2020 to 2028. The days counted are told by hand; those left out stand in brackets. */
import { describe, expect, test } from 'vitest'
import { workCalendar } from '../../../site/planner/calendar'
import { calendars, due, newCalendar, proof } from '../../support/planner'

const send = 'send-request-form'
const agenda = 'send-agenda-papers'
const approved = 'send-approved-form'
const minutes = 'send-minutes'

describe('Christmas and New Year', () => {
  test.each([
    // Friday the 25th, Monday the 28th for Boxing Day. Tue 22, Wed 23, Thu 24, (25 to 28), Tue 29, Wed 30.
    [minutes, '2020-12-21', '2020-12-30', '2020: Boxing Day on a Saturday'],
    // Wed 30, Thu 31, (Fri 1 January, weekend), Mon 4.
    [approved, '2020-12-29', '2021-01-04', '2021: New Year’s Day on a Friday'],
    // Christmas Day on Saturday and Boxing Day on Sunday: Mon 27 and Tue 28. Fri 24, (25 to 28), Wed 29, Thu 30.
    [approved, '2021-12-23', '2021-12-30', '2021: both at the weekend'],
    // Fri 24, Wed 29, Thu 30, Fri 31, (Sat 1, Sun 2, Mon 3 for New Year’s Day), Tue 4.
    [minutes, '2021-12-23', '2022-01-04', '2022: New Year’s Day on a Saturday'],
    // Christmas Day on Sunday: Mon 26 is Boxing Day, Tue 27 the substitute. Thu 22, Fri 23, (24 to 27), Wed 28, Thu 29, Fri 30.
    [minutes, '2022-12-21', '2022-12-30', '2022: Christmas Day on a Sunday'],
    // Fri 30, (Sat 31, Sun 1, Mon 2 for New Year’s Day), Tue 3, Wed 4.
    [approved, '2022-12-29', '2023-01-04', '2023: New Year’s Day on a Sunday'],
    // Christmas on Mon and Tue. Fri 22, (23 to 26), Wed 27, Thu 28.
    [approved, '2023-12-21', '2023-12-28', '2023: Christmas Day on a Monday'],
    // Tue 24, (Wed 25, Thu 26), Fri 27, (weekend), Mon 30, Tue 31, (Wed 1 January), Thu 2.
    [minutes, '2024-12-23', '2025-01-02', '2024: Christmas Day on a Wednesday'],
    // Wed 24, (Thu 25, Fri 26, weekend), Mon 29, Tue 30.
    [approved, '2025-12-23', '2025-12-30', '2025: Boxing Day on a Friday'],
    // Back: Mon 11, Fri 8, Thu 7, Wed 6, Tue 5, Mon 4, (3, 2, Fri 1 January), Thu 31, Wed 30, Tue 29, (Mon 28 for Boxing Day, 27, 26, Fri 25), Thu 24.
    [send, '2027-01-12', '2026-12-24', '2026: Boxing Day on a Saturday'],
    [agenda, '2027-01-12', '2027-01-05', '2027: the fifth day is after New Year'],
    // Back: Mon 10, Fri 7, Thu 6, Wed 5, Tue 4, (Mon 3, 2, 1), Fri 31, Thu 30, Wed 29, (Tue 28, Mon 27, 26, 25), Fri 24, Thu 23.
    [send, '2028-01-11', '2027-12-23', '2027: both at the weekend, and New Year’s Day on a Saturday'],
    [agenda, '2028-01-11', '2028-01-04', '2028: the first working day of the year'],
    // Fri 22, (23, 24, Mon 25, Tue 26), Wed 27, Thu 28.
    [approved, '2028-12-21', '2028-12-28', '2028: Christmas Day on a Monday'],
    // Mon 14 to Fri 18: 1-5. Mon 21 to Thu 24: 6-9. (Fri 25 to Mon 28). Tue 29 to Thu 31: 10-12. (Fri 1). Mon 4 to Fri 22: 13-27. Wed 27 is 30.
    ['pay-school', '2026-12-11', '2027-01-27', 'thirty working days over both'],
  ])('%s of %s is %s (%s)', (slug, trigger, expected) => expect(due(slug, trigger)).toBe(expected))
})

describe('Easter and May', () => {
  test.each([
    // Back: Thu 16, Wed 15, Tue 14, (Mon 13, 12, 11, Fri 10), Thu 9, Wed 8.
    [agenda, '2020-04-17', '2020-04-08', 'Easter 2020'],
    // Early May was moved to VE day, Friday the 8th, so Monday the 4th counts. Back: 13, 12, 11, (10, 9, Fri 8), 7, 6, 5, Mon 4, Fri 1, 30, Wed 29.
    [send, '2020-05-14', '2020-04-29', 'VE day on a Friday'],
    // Thu 1, (Fri 2 to Mon 5), Tue 6, Wed 7.
    [approved, '2021-03-31', '2021-04-07', 'Easter 2021, at the turn of the month'],
    // Thu 14, (Fri 15 to Mon 18), Tue 19, Wed 20, Thu 21, Fri 22.
    [minutes, '2022-04-13', '2022-04-22', 'Easter 2022'],
    // Thu 6, (Fri 7 to Mon 10), Tue 11, Wed 12.
    [approved, '2023-04-05', '2023-04-12', 'Easter 2023'],
    // Back: Wed 10, Tue 9, (Mon 8 coronation, weekend), Fri 5, 4, 3, Tue 2, (Mon 1 Early May, weekend), Fri 28, 27, 26, Tue 25.
    [send, '2023-05-11', '2023-04-25', 'the coronation a week after Early May'],
    [agenda, '2023-05-11', '2023-05-03', 'the coronation, five days'],
    // Thu 28, (Fri 29 to Mon 1), Tue 2, Wed 3, Thu 4, Fri 5.
    [minutes, '2024-03-27', '2024-04-05', 'Easter 2024, Monday on 1 April'],
    // 1 to 4 April: 1-4. 7 to 11: 5-9. 14 to 17: 10-13. (18 to 21.) 22 to 25: 14-17. 28 to 2 May: 18-22. (Mon 5.) 6 to 9: 23-26. Thu 15 is 30.
    ['pay-school', '2025-03-31', '2025-05-15', 'thirty working days over Easter and Early May 2025'],
    // Back: Tue 14, Mon 13, Fri 10, 9, 8, Tue 7, (Mon 6 to Fri 3), Thu 2, 1, Tue 31, Mon 30.
    [send, '2026-04-15', '2026-03-30', 'Easter 2026'],
    // Thu 25, (Fri 26 to Mon 29, with the clocks going forward on the 28th), Tue 30, Wed 31.
    [approved, '2027-03-24', '2027-03-31', 'Easter 2027, with the clock change in it'],
    // Thu 13, (Fri 14 to Mon 17), Tue 18, Wed 19, Thu 20, Fri 21.
    [minutes, '2028-04-12', '2028-04-21', 'Easter 2028'],
    // Thu 27, Fri 28, (Mon 1 May), Tue 2, Wed 3, Thu 4.
    [minutes, '2028-04-26', '2028-05-04', 'Early May 2028'],
  ])('%s of %s is %s (%s)', (slug, trigger, expected) => expect(due(slug, trigger)).toBe(expected))
})

describe('summer and days given once', () => {
  test.each([
    // Spring moved to Thursday the 2nd, the Jubilee on Friday the 3rd; Monday 30 May counts. Back: 8, 7, 6, (5, 4, 3, 2), 1, 31, Mon 30, 27, 26, 25, Tue 24.
    [send, '2022-06-09', '2022-05-24', 'Platinum Jubilee'],
    [agenda, '2022-06-09', '2022-05-31', 'Platinum Jubilee, five days'],
    // Wed 1, (Thu 2 to Sun 5), Mon 6, Tue 7.
    [approved, '2022-05-31', '2022-06-07', 'forward over the Jubilee'],
    // Back: Wed 21, Tue 20, (Mon 19, weekend), Fri 16, 15, 14, 13, Mon 12, Fri 9, Thu 8, Wed 7.
    [send, '2022-09-22', '2022-09-07', 'the Queen’s funeral'],
    // Fri 16, (weekend, Mon 19), Tue 20, Wed 21.
    [approved, '2022-09-15', '2022-09-21', 'forward over the Queen’s funeral'],
    // Fri 28, (weekend, Mon 31), Tue 1, Wed 2.
    [approved, '2026-08-27', '2026-09-02', 'Summer 2026 on the last of August'],
    // Fri 28, (weekend, Mon 31), Tue 1, Wed 2.
    [approved, '2027-05-27', '2027-06-02', 'Spring 2027 on the last of May'],
  ])('%s of %s is %s (%s)', (slug, trigger, expected) => expect(due(slug, trigger)).toBe(expected))
})

describe('the proof', () => {
  test('names every day of a count over Christmas 2026', () => {
    expect(proof(send, '2027-01-12')).toEqual([
      '1 2027-01-11',
      'Sunday 2027-01-10',
      'Saturday 2027-01-09',
      '2 2027-01-08',
      '3 2027-01-07',
      '4 2027-01-06',
      '5 2027-01-05',
      '6 2027-01-04',
      'Sunday 2027-01-03',
      'Saturday 2027-01-02',
      'New Year’s Day 2027-01-01',
      '7 2026-12-31',
      '8 2026-12-30',
      '9 2026-12-29',
      'Boxing Day (substitute day) 2026-12-28',
      'Sunday 2026-12-27',
      'Saturday 2026-12-26',
      'Christmas Day 2026-12-25',
      '10 2026-12-24',
    ])
  })

  test('tells a KCC closure, and which of two reasons is the law’s', () => {
    const closure = newCalendar('closure-days', { '2026-12-24/2027-01-01': 'Christmas closure' })
    const closed = workCalendar([...calendars, closure])
    // Mon 11, 8, 7, 6, 5, Mon 4, then everything from Fri 1 January to Thu 24 December is left out: Wed 23, 22, Mon 21, Fri 18.
    expect(due(send, '2027-01-12', closed)).toBe('2026-12-18')
    const lines = proof(send, '2027-01-12', closed)
    expect(lines.slice(10, 22)).toEqual([
      'New Year’s Day 2027-01-01',
      'KCC closure: Christmas closure 2026-12-31',
      'KCC closure: Christmas closure 2026-12-30',
      'KCC closure: Christmas closure 2026-12-29',
      'Boxing Day (substitute day) 2026-12-28',
      'Sunday 2026-12-27',
      'Saturday 2026-12-26',
      'Christmas Day 2026-12-25',
      'KCC closure: Christmas closure 2026-12-24',
      '7 2026-12-23',
      '8 2026-12-22',
      '9 2026-12-21',
    ])
    expect(lines.at(-1)).toBe('10 2026-12-18')
  })
})
