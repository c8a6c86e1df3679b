// Owns: following the address as it changes.
import { useEffect, useState } from 'preact/hooks';
import { type Route, readHash } from './route';

export function useRoute(): Route {
  const [route, setRoute] = useState(() => readHash(window.location.hash));
  useEffect(() => {
    const follow = () => setRoute(readHash(window.location.hash));
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  return route;
}
