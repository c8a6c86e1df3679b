// Owns: the menu, and what this spreadsheet is told of permissions, in Spanish.
import type { menu as englishMenu, permissions as englishPermissions } from '../english/menu';

export const menu: typeof englishMenu = {
  open: 'Abrir',
  check: 'Revisar esta instalación',
  export: 'Exportar todo',
  forget: 'Olvidar a un estudiante',
};

export const permissions: typeof englishPermissions = {
  lack: (what) => {
    const all = what.map((one) => `para ${one}`);
    const last = all.pop() ?? '';
    return `Este complemento no tiene permiso ${all.length === 0 ? last : `${all.join(', ')} ni ${last}`}.`;
  },
  tick: 'Abre otra vez Writing Conferences desde el menú y marca todas las casillas que muestra Google.',
  safe: 'No se perdió nada.',
  boxes: {
    email: {
      says: 'saber qué docente lo usa',
      without: 'Sin eso no funciona nada: no sabría de quién es cada nota.',
    },
    requests: {
      says: 'llegar a Classroom y a Docs',
      without: 'Sin eso no funciona nada; no llega a ningún otro lugar.',
    },
    sheet: {
      says: 'usar esta hoja de cálculo',
      without: 'Sin eso no funciona nada: el cuaderno es esta hoja de cálculo.',
    },
    panel: {
      says: 'mostrar su panel',
      without: 'El panel y las ventanas no se pueden abrir; lo guardado está a salvo.',
    },
    docs: {
      says: 'leer los borradores y comentarlos',
      without:
        'Planear y tomar notas sigue funcionando; no se muestra ningún borrador, y los comentarios esperan, listos para copiar.',
    },
    courses: {
      says: 'ver tus clases',
      without: 'No se puede volver a leer ninguna clase; lo que se leyó antes se queda.',
    },
    rosters: {
      says: 'ver quiénes están en tus clases',
      without: 'No se puede volver a leer ninguna lista; se quedan los estudiantes ya conocidos.',
    },
    work: {
      says: 'ver dónde están los borradores de tus estudiantes',
      without:
        'No se encuentra ningún borrador, así que los comentarios esperan, listos para copiar; planear y tomar notas sigue funcionando.',
    },
    triggers: {
      says: 'correr cuando la hoja de cálculo está cerrada',
      without: 'Lo de cada semana no puede correr; todo lo del panel sí.',
    },
    mail: {
      says: 'enviarte correos',
      without: 'Lo de cada semana no se puede encender; todo lo del panel sigue funcionando.',
    },
    drive: {
      says: 'comentar al lado de un Doc',
      without: 'Donde Docs no acepta comentarios, lo que escribes espera, listo para copiar.',
    },
  },
};
