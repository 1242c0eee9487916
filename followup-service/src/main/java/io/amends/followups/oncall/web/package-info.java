/** Who is on duty, for people. */
@NullMarked
package io.amends.followups.oncall.web;

import org.jspecify.annotations.NullMarked;
