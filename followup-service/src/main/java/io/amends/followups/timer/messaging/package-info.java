/** What has become due is told to the other services. */
@NullMarked
package io.amends.followups.timer.messaging;

import org.jspecify.annotations.NullMarked;
