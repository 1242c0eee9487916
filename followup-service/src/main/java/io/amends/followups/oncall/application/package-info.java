/** Answers who is on duty. */
@NullMarked
package io.amends.followups.oncall.application;

import org.jspecify.annotations.NullMarked;
