import type { regrowth as en } from '../en/regrowth.ts';
import type { Translation } from '../language.ts';

/** No tissue stands after "a" or "de", which would swallow its article. */
export const regrowth: Translation<typeof en> = {
  'regrowth.heal': { 1: 'sana {tissue}', n: 'sanan {tissue}' },
  'regrowth.heal.base': 'sanar {tissue}',
  'regrowth.rebuild': { 1: 'reconstruye {tissue}', n: 'reconstruyen {tissue}' },
  'regrowth.rebuild.base': 'reconstruir {tissue}',
  'regrowth.regenerate': { 1: 'regenera {tissue}', n: 'regeneran {tissue}' },
  'regrowth.regenerate.base': 'regenerar {tissue}',
  'regrowth.regrow': { 1: 'hace crecer de nuevo {tissue}', n: 'hacen crecer de nuevo {tissue}' },
  'regrowth.regrow.base': 'hacer crecer de nuevo {tissue}',
  'regrowth.repair': { 1: 'repara {tissue}', n: 'reparan {tissue}' },
  'regrowth.repair.base': 'reparar {tissue}',
  'regrowth.restore': { 1: 'restaura {tissue}', n: 'restauran {tissue}' },
  'regrowth.restore.base': 'restaurar {tissue}',
  'regrowth.reverse': { 1: 'revierte el daño en {tissue}', n: 'revierten el daño en {tissue}' },
  'regrowth.reverse.base': 'revertir el daño en {tissue}',
  'regrowth.of.cartilage': 'el cartílago',
  'regrowth.of.disc': 'los discos',
  'regrowth.of.hair': 'el cabello',
  'regrowth.of.ligament': 'los ligamentos',
  'regrowth.of.muscle': 'el músculo',
  'regrowth.of.skin': 'la piel',
  'regrowth.of.tendon': 'los tendones',
  'regrowth.of.tissue': 'el tejido',
};
