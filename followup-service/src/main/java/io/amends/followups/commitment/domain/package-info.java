/** What was promised to a customer, and until when (B6). */
@NullMarked
package io.amends.followups.commitment.domain;

import org.jspecify.annotations.NullMarked;
