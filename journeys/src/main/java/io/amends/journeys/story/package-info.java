/** What ./amends demo plays, through the same doors that people and networks use. */
@NullMarked
package io.amends.journeys.story;

import org.jspecify.annotations.NullMarked;
