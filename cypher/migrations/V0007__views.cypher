// Views that analysts have saved, and briefings made of them.
CREATE CONSTRAINT saved_view_id IF NOT EXISTS FOR (v:SavedView) REQUIRE v.id IS UNIQUE;
CREATE CONSTRAINT briefing_id IF NOT EXISTS FOR (b:Briefing) REQUIRE b.id IS UNIQUE;
