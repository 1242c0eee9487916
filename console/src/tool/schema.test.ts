import { describe, expect, it } from 'vitest';
import { aTool } from './aTool.testing';
import { fieldsOf, filledIn, offering } from './schema';

const parcel = aTool({
  parameters: {
    type: 'object',
    required: ['order', 'date', 'way'],
    properties: {
      order: {
        type: 'string',
        title: 'Order',
        'x-title-nl': 'Bestelling',
        'x-from': { lookUp: 'orders', items: 'items', value: 'order', label: 'words' },
      },
      date: { type: 'string', title: 'Day', 'x-title-nl': 'Dag', format: 'date' },
      way: {
        type: 'string',
        title: 'Way',
        'x-title-nl': 'Manier',
        oneOf: [{ const: 'post', title: 'by post', 'x-title-nl': 'per post' }, { const: 'van', title: 'by van' }],
      },
      count: { type: 'integer', title: 'Count', 'x-title-nl': 'Aantal' },
      size: { type: 'string', title: 'Size', 'x-title-nl': 'Maat', enum: ['nano', 'micro'], default: 'micro' },
      gift: { type: 'boolean', title: 'Gift', 'x-title-nl': 'Cadeau', default: true },
    },
  },
});

describe('a form (B5)', () => {
  it('is drawn from the schema, in the order and the language of the reader', () => {
    const fields = fieldsOf(parcel, 'nl');
    expect(fields.map((field) => field.label)).toEqual(['Bestelling', 'Dag', 'Manier', 'Aantal', 'Maat', 'Cadeau']);
    expect(fields.map((field) => field.kind)).toEqual(['text', 'date', 'choice', 'integer', 'choice', 'boolean']);
    expect(fieldsOf(parcel, 'en')[2]?.options).toEqual([
      { value: 'post', label: 'by post' },
      { value: 'van', label: 'by van' },
    ]);
    expect(fields[2]?.options[0]?.label).toBe('per post');
  });

  it('stands ready with what is usual', () => {
    const { parameters, missing } = filledIn(fieldsOf(parcel, 'en'), {});
    expect(parameters).toEqual({ way: 'post', size: 'micro', gift: true });
    expect(missing?.name).toBe('order');
  });

  it('takes numbers as numbers, and leaves out what nobody filled in', () => {
    const typed = { order: ' 1042 ', date: '2026-11-30', count: '3', gift: false };
    const whole = filledIn(fieldsOf(parcel, 'en'), typed);
    expect(whole).toEqual({
      parameters: { order: '1042', date: '2026-11-30', way: 'post', count: 3, size: 'micro', gift: false },
      missing: null,
    });
    expect(filledIn(fieldsOf(parcel, 'en'), { ...typed, count: '1.5' }).missing?.name).toBe('count');
    expect(filledIn(fieldsOf(parcel, 'en'), { ...typed, count: '' }).parameters).not.toHaveProperty('count');
  });

  it('offers what was looked up, the newest standing ready: nothing to type', () => {
    const found = { order: [{ value: '1042', label: 'Router' }, { value: '1041', label: 'Phone' }] };
    const fields = offering(fieldsOf(parcel, 'en'), found);
    expect(fields[0]).toMatchObject({ kind: 'choice', initial: '1042' });
    expect(filledIn(fields, { date: '2026-11-30' }).missing).toBeNull();
  });

  it('is empty where nothing has to be known', () => {
    expect(fieldsOf(aTool({}), 'en')).toEqual([]);
    expect(fieldsOf(null, 'en')).toEqual([]);
  });
});
