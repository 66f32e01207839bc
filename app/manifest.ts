import type { MetadataRoute } from 'next';
import ar from '@/content/messages/ar.json';
import en from '@/content/messages/en.json';

/** What a phone shows of Fahm once it is installed; Arabic is its first language. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    id: '/',
    name: `${ar.site.name} · ${en.site.name}`,
    short_name: ar.site.name,
    description: ar.site.tagline,
    lang: 'ar',
    dir: 'rtl',
    start_url: '/ar',
    scope: '/',
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#155e52',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icons/192', sizes: '192x192', type: 'image/png' },
      { src: '/icons/512', sizes: '512x512', type: 'image/png' },
      { src: '/icons/512', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
