/** What takes pages to people: the pager of the house, and mail. */
@NullMarked
package io.amends.followups.oncall.gateway;

import org.jspecify.annotations.NullMarked;
