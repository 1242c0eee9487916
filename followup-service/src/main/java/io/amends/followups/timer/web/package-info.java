/** Whether this process knows what time it is. */
@NullMarked
package io.amends.followups.timer.web;

import org.jspecify.annotations.NullMarked;
