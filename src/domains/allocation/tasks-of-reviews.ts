import type { Tx } from '../../platform/database.server.ts'
import type { ReviewTask } from '../programme/review-task.ts'
import type { TemplateContent } from '../programme/template.ts'
import type { Standing } from './standing.ts'

/** A review as the task lists need it: how the reader stands to it, and its template. */
export type TaskedReview = Standing & { template: TemplateContent }

/**
 * What one domain has to say about what is to be done, for many reviews at once: one or two queries in all.
 * Each stage of a review's life writes its own (tasks.server.ts); home and the review's page gather them.
 */
export type TasksOfReviews = (tx: Tx, reviews: TaskedReview[]) => Promise<Map<string, ReviewTask[]>>
