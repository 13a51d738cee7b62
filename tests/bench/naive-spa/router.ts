import { createRouter, createWebHistory } from 'vue-router'
import HomeView from './HomeView.vue'

/** A chunk for each further page, as in the template that newcomers to Vue begin with. */
export const router = createRouter({
  history: createWebHistory(),
  routes: [
    { path: '/', component: HomeView },
    { path: '/projects/:number/', component: () => import('./ProjectView.vue') },
    { path: '/chart/', component: () => import('./ChartView.vue') },
  ],
})
