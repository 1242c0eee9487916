/** Keeps the timers of requests for approval. */
@NullMarked
package io.amends.followups.approval.application;

import org.jspecify.annotations.NullMarked;
