/** Who is on duty, and who is next. */
@NullMarked
package io.amends.followups.oncall.domain;

import org.jspecify.annotations.NullMarked;
