/** Shows what the watchdog sees. */
@NullMarked
package io.amends.followups.attention.web;

import org.jspecify.annotations.NullMarked;
