/** Requests for approval as rows. */
@NullMarked
package io.amends.followups.approval.persistence;

import org.jspecify.annotations.NullMarked;
