export { PageOnItsWay as default } from '@/components/ui/PageOnItsWay';
