/** What a person can look up and give: tools as data. */
@NullMarked
package io.amends.tickets.tool.domain;

import org.jspecify.annotations.NullMarked;
