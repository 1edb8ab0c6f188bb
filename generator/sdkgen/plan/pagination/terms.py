"""What APIs call the parameters of pages, and what responses say of them; all in snake case."""

from __future__ import annotations

from sdkgen.words.vocabulary import vocabulary

PAGE = vocabulary("page page_number page_no page_num page_index current_page")
SIZE = vocabulary(
    """
    page_size per_page records_per_page page_limit limit size max_results max_page_size page_max count top
    """
)
OFFSET = vocabulary("offset skip page_offset start_index start")
CURSOR = vocabulary(
    """
    cursor start_cursor page_cursor page_after after starting_after start_after after_cursor after_id page_token
    next_token next_page_token next_cursor continuation_token continuation marker bookmark
    """
)
AFTER_ITEM = frozenset({"after", "starting_after", "start_after", "page_after", "after_id"})

PAGE_VALUE = vocabulary("page page_number current_page page_no page_index")
PAGES_VALUE = vocabulary("total_pages page_count pages last_page num_pages total_page_count")
TOTAL_VALUE = vocabulary("total total_records total_results total_count total_items total_entries total_elements")
CURSOR_VALUE = vocabulary(
    """
    next_cursor cursor page_cursor after end_cursor next_page_token next_token next_page_cursor
    continuation_token continuation next_marker bookmark page_token after_cursor
    """
)
LAST_VALUE = vocabulary("last_id last_item_id last_cursor")
MORE_VALUE = vocabulary("has_more has_next has_next_page has_more_items more is_truncated")
URL_VALUE = vocabulary("next_page_uri next_page_url next_uri next_url next_link odata_next_link")
NEXT_PAGE = frozenset({"next_page"})
