/** How long a request for approval may wait, and what then. */
@NullMarked
package io.amends.followups.approval.domain;

import org.jspecify.annotations.NullMarked;
