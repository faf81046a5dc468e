// Documents that are brought in, and the review of what they are proposed to say.
CREATE CONSTRAINT proposal_id IF NOT EXISTS FOR (p:Proposal) REQUIRE p.id IS UNIQUE;
CREATE CONSTRAINT review_step_id IF NOT EXISTS FOR (s:ReviewStep) REQUIRE s.id IS UNIQUE;
